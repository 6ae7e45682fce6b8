/**
 * Methods of the platform's collections, builders and atomic values that change what they are called on.
 *
 * https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/package-summary.html
 */
export const JVM_MUTATORS: readonly string[] = (
  'add addAll addFirst addLast addElement put putAll putIfAbsent putFirst putLast remove removeAll removeIf removeFirst ' +
  'removeLast removeAt retainAll clear set setAll replace replaceAll merge compute computeIfAbsent computeIfPresent sort ' +
  'push pop poll pollFirst pollLast pollFirstEntry pollLastEntry offer offerFirst offerLast insert append deleteCharAt ' +
  'setLength incrementAndGet getAndIncrement decrementAndGet getAndDecrement addAndGet getAndAdd getAndSet ' +
  'getAndUpdate updateAndGet compareAndSet increment decrement lazySet getOrPut'
).split(' ');
