const CONCURRENT = 'java.util.concurrent';

/** Classes and functions of standard libraries that make something which can grow, by qualified name. */
export const COLLECTIONS: ReadonlySet<string> = new Set([
  ...all('', 'Map Set Array Object Object.create dict list set make Hash HashMap ArrayList HashSet'),
  ...all('collections.', 'defaultdict OrderedDict deque Counter'),
  ...all('Concurrent.', 'Map Hash Array Set'),
  ...all('java.util.', 'ArrayList LinkedList Vector ArrayDeque PriorityQueue HashMap LinkedHashMap TreeMap'),
  ...all('java.util.', 'Hashtable HashSet LinkedHashSet TreeSet'),
  ...all(`${CONCURRENT}.`, 'ConcurrentHashMap ConcurrentSkipListMap ConcurrentLinkedQueue'),
  ...all(`${CONCURRENT}.`, 'ConcurrentLinkedDeque LinkedBlockingQueue CopyOnWriteArrayList'),
  ...all(`${CONCURRENT}.atomic.`, 'AtomicInteger AtomicLong LongAdder'),
  ...all('kotlin.collections.', 'mutableListOf mutableMapOf mutableSetOf hashMapOf arrayListOf hashSetOf'),
  ...all('System.Collections.Generic.', 'Dictionary List HashSet Queue Stack SortedDictionary LinkedList'),
  ...all(
    'System.Collections.Concurrent.',
    'ConcurrentDictionary ConcurrentBag ConcurrentQueue ConcurrentStack',
  ),
]);

function all(owner: string, names: string): readonly string[] {
  return names.split(' ').map((name) => owner + name);
}
