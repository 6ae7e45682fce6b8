import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import type { EntryFact } from '../../../semantics/facts';

/** What stands at the edge and is meant to own a port of the machine. */
const EDGE =
  /(?:^|[/_-])(?:nginx|traefik|caddy|haproxy|envoy|ingress|proxy|router|gateway|kong|apisix|istio|linkerd|cilium|calico|kube-proxy|node-exporter|metallb|keepalived|dns|coredns|pihole)/i;
/** Resources with one copy on each machine. */
const PER_MACHINE = new Set(['DaemonSet', 'Pod']);
/** Keys whose values tell what runs. */
const NAMING = new Set(['name', 'image', 'app', 'app.kubernetes.io/name', 'component']);

export default rule({
  id: 'port-binding/host-port',
  title: 'Port of the machine',
  severity: 'information',
  kinds: ['app'],

  dialects: { entry: ['kubernetes', 'compose'] },
  paths: { entry: { except: EDGE } },

  entry(fact, context) {
    return fact.dialect === 'kubernetes' ? ofKubernetes(fact, context) : ofCompose(fact, context);
  },
});

function ofKubernetes(fact: EntryFact, context: RuleContext): Report | undefined {
  const { key, value, path, keySpan } = fact;
  const isPinned =
    (key === 'hostPort' && path.includes('containers')) ||
    (key === 'hostNetwork' && value === true) ||
    (key === 'nodePort' && path.includes('ports'));
  if (!isPinned || PER_MACHINE.has(String(context.entry(fact.span, 'kind')?.value))) return undefined;
  const isEdge = context
    .entries([], fact.span)
    .some((entry) => NAMING.has(entry.key) && EDGE.test(String(entry.value)));
  if (isEdge) return undefined;
  return {
    span: keySpan,
    message:
      key === 'nodePort'
        ? 'A fixed `nodePort` is taken on every node of the cluster, so the same manifest can be deployed only once. Leave the number out, or route through an Ingress.'
        : `\`${key}\` ties the pod to a port of its node: two copies can't run on one node, and a rolling update waits for the old one to go. Use a Service.`,
  };
}

/** `"80:8080"` on a service of which there are to be several. */
function ofCompose(fact: EntryFact, context: RuleContext): Report | undefined {
  const { path, value, content } = fact;
  const [top, service, key] = path;
  if (top !== 'services' || service === undefined || key !== 'ports' || path.length !== 4) return undefined;
  if (!/^(?:[\d.]+:)?\d{1,5}:\d{1,5}(?:\/tcp)?$/.test(String(value)) || EDGE.test(service)) return undefined;
  const at = (...keys: readonly string[]) => context.entry(fact.span, 'services', service, ...keys)?.value;
  const copies = at('scale') ?? at('deploy', 'replicas');
  const image = at('image');
  if (typeof copies !== 'number' || copies < 2 || EDGE.test(String(image ?? ''))) return undefined;
  return {
    span: content,
    message: `There are to be ${copies} copies of this service, and only one of them can have port ${String(value).split(':').at(-2)} of the machine. Name the container's port alone and route through a proxy.`,
  };
}
