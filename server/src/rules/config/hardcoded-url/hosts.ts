/** Endings that only a private network resolves. https://www.rfc-editor.org/rfc/rfc6762#appendix-G */
const PRIVATE = /\.(?:internal|intranet|intra|corp|lan|local|svc|private|consul)$/i;
/** What people put into the names of hosts to tell deploys apart. */
const DEPLOY =
  /(?:^|[.-])(?:dev|develop|development|staging|stage|stg|uat|qa|pre-?prod|prod|production|sandbox)\d*(?:[.-]|$)/i;
/** Reserved for documentation, or of tools that are the same everywhere. */
const SAMPLE =
  /(?:^|\.)(?:example|test|invalid|localhost)(?:\.\w+)?$|^host\.docker\.internal$|^metadata\.google\.internal$|^(?:example|your|my|foo|some)\b|\.dev$|\.letsencrypt\.org$|^kubernetes\.default/i;
/** Whether a host belongs to one deploy or one private network, as its name tells. */
export function isOneDeploys(host: string, hasPort: boolean): boolean {
  if (SAMPLE.test(host) || host === 'localhost' || /^[\d.]+$/.test(host)) return false;
  if (!host.includes('.')) return hasPort && /^[a-z][a-z\d-]{2,}$/.test(host);
  return (
    PRIVATE.test(host) ||
    (DEPLOY.test(host.replace(/\.\w+$/, '.')) && !/\.(?:github|githubusercontent)\./.test(host))
  );
}
