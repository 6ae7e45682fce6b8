import type { Report } from '../../../engine/findings';
import { rule } from '../../../engine/rule';
import { moveToEnvironment } from '../../../fixes/environment';
import type { MatchFact } from '../../../semantics/facts';
import type { StringValue } from '../../../semantics/values';
import type { Span } from '../../../text/span';
import { type ResourceKind, resourcesIn } from './resources';

/** Options and settings whose value is the name of a resource. */
const BUCKET = /^(?:bucket|bucket_?name|s3_?bucket(?:_?name)?|aws_?storage_?bucket_?name)$/i;
const REGION = /^(?:region|region_?name|aws_?region|aws_?default_?region)$/i;
const REGION_VALUE =
  /^(?:us|eu|ap|sa|ca|me|af|il|mx)(?:-gov)?-(?:north|south|east|west|central)[a-z]*-[1-9]$/;
/** Only beside a client of the cloud is a bucket one of its buckets. */
const CLOUD =
  /aws-sdk|boto|amazonaws|@google-cloud|google\.cloud|cloud\.google|software\.amazon|Amazon\.|minio|azure/i;

export default rule<never, ResourceKind>({
  id: 'config/cloud-resource-id',
  title: 'Cloud resource in the code',
  severity: 'information',
  kinds: ['app', 'command-line'],
  yieldsTo: [
    'config/credentials-in-url',
    'config/environment-named-file',
    'config/hardcoded-setting',
    'backing-services/hardcoded-handle',
  ],

  scan: resourcesIn,
  match(fact) {
    const { where, value } = fact;
    if (where !== 'string' || !value) return undefined;
    return report(fact.detail.said, fact.span, fact.detail.variable, () => literalOf(fact));
  },

  names: (name) => BUCKET.test(name) || REGION.test(name),
  binding(fact, context) {
    const { value, form } = fact;
    if (value?.kind !== 'string' || form === 'comparison') return undefined;
    if (!context.imports.some(({ target }) => CLOUD.test(target))) return undefined;
    // `config.get("BUCKET", "default")` asks for it.
    if (fact.isDefault) return undefined;
    const isRegion = REGION.test(fact.name);
    if (isRegion ? !REGION_VALUE.test(value.text) : !/^[a-z\d][a-z\d.-]{4,62}$/.test(value.text))
      return undefined;
    const said = isRegion ? 'The region' : 'The bucket';
    const variable = isRegion ? 'AWS_REGION' : 'S3_BUCKET';
    return report(said, value.span, variable, () => value);
  },
});

/** The literal that is nothing but the resource. */
function literalOf({ value, span }: MatchFact): StringValue | undefined {
  return value?.kind === 'string' && value.text.length === span.length ? value : undefined;
}

function report(said: string, span: Span, variable: string, literal: () => StringValue | undefined): Report {
  return {
    span,
    message: `${said} is written in the code, so every deploy uses the same one: a test run can write to what customers use. Read it from \`${variable}\`.`,
    fixes: (site) => {
      const whole = literal();
      return whole ? moveToEnvironment(site, whole.span, variable, whole.text) : [];
    },
  };
}
