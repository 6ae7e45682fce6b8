import type { EntryFact } from '../../../semantics/facts';

type Test = (value: string) => boolean;

const isTrue: Test = (value) => value === 'true';
const isCookie: Test = (value) => /^cookie$/i.test(value);
const byAddress: Test = (value) => /^(?:ClientIP|CLIENT_IP\w*|GENERATED_COOKIE|HTTP_COOKIE)$/.test(value);

/**
 * Annotations of ingress controllers: https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/,
 * https://doc.traefik.io/traefik/routing/providers/kubernetes-ingress/,
 * https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/
 */
const ANNOTATIONS: Readonly<Record<string, Test>> = {
  'nginx.ingress.kubernetes.io/affinity': isCookie,
  'traefik.ingress.kubernetes.io/service.sticky.cookie': isTrue,
  'traefik.ingress.kubernetes.io/affinity': isTrue,
  'alb.ingress.kubernetes.io/target-group-attributes': (value) => /stickiness\.enabled=true/.test(value),
  'haproxy-ingress.github.io/affinity': isCookie,
  'appgw.ingress.kubernetes.io/cookie-based-affinity': isTrue,
};

/** https://doc.traefik.io/traefik/routing/providers/docker/ */
const LABEL =
  /^traefik\.(?:http\.services\.[^.]+\.loadbalancer\.sticky(?:\.cookie)?|backend\.loadbalancer\.(?:sticky|stickiness))$/i;

/** Whether an entry binds each client of a balancer to one instance. */
export function bindsClients({ dialect, key, path, value }: EntryFact): boolean {
  const written = String(value);
  switch (dialect) {
    case 'kubernetes':
    case 'helm-values':
      if (Object.hasOwn(ANNOTATIONS, key)) return ANNOTATIONS[key]?.(written) ?? false;
      // https://cloud.google.com/kubernetes-engine/docs/how-to/ingress-configuration
      if (key === 'sessionAffinity' || key === 'affinityType') return byAddress(written);
      // https://istio.io/latest/docs/reference/config/networking/destination-rule/
      if (path.includes('consistentHash'))
        return key === 'useSourceIp' ? isTrue(written) : path.at(-2) === 'httpCookie' && key === 'name';
      // https://doc.traefik.io/traefik/routing/providers/kubernetes-crd/
      return path.at(-3) === 'sticky' && path.at(-2) === 'cookie' && key === 'name';
    case 'compose':
      if (!path.includes('labels')) return false;
      return LABEL.test(key) && isTrue(written);
    case 'terraform':
      return inTerraform(key, path, written);
    default:
      return false;
  }
}

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lb_target_group, and those of other clouds. */
function inTerraform(key: string, path: readonly string[], value: string): boolean {
  switch (key) {
    case 'enabled':
      return path.at(-2) === 'stickiness' && isTrue(value);
    case 'session_affinity':
      return byAddress(value);
    case 'client_affinity_enabled':
      return isTrue(value);
    case 'cookie_based_affinity':
      return value === 'Enabled';
    default:
      return key === 'type' && path.at(-2) === 'sticky_sessions' && value === 'cookies';
  }
}
