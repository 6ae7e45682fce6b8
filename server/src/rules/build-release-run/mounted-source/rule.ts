import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { removeLine } from '../../../fixes/lines';
import { nameOf, settingOf } from '../../../project/project-file';
import { ownFile } from '../../../project/surroundings';
import type { EntryFact } from '../../../semantics/facts';

const WHY =
  'what runs is whatever lies in that folder, not the image that was built and tested, and the same release differs from host to host.';
/** Folders of a checkout: the whole of it, or its code. */
const SOURCE =
  /^(?:\.{1,2}\/?|\$\{?PWD\}?\/?|(?:\.{1,2}\/)+(?:src|app|lib|code|backend|frontend|server|api|web|public_html)\/?)$/;
/** Folders in which images keep the code that they run. */
const CODE =
  /^\/(?:app|code|src|srv|workspace|project|usr\/src\/app|usr\/app|opt\/app|home\/\w+\/app|var\/www(?:\/html)?|usr\/share\/nginx\/html)(?:\/(?:src|app|lib|server|api|backend|frontend|web))?\/?$/;
/** A file that is code by its name, and not a setting. */
const CODE_FILE = /^(?!.*(?:config|settings|conf|env|init))[\w-]+\.(?:py|[cm]?[jt]s|rb|php|go|java)$/i;
const CHECKOUT = /^\/(?:home|Users)\/[^/]+\/.+|\/(?:src|code|repo|checkout|workspace)(?:\/|$)/;

export default rule({
  id: 'build-release-run/mounted-source',
  title: 'Code mounted over the image',
  severity: 'warning',

  dialects: { entry: ['compose', 'kubernetes'] },

  entry(fact, context) {
    if (fact.dialect === 'kubernetes') return ofPod(fact, context);
    const isVolume = fact.path[0] === 'services' && fact.path[2] === 'volumes';
    return isVolume ? ofService(fact, context) : undefined;
  },
});

function ofService(fact: EntryFact, context: RuleContext): Report | undefined {
  const file = ownFile(context);
  if (!file) return undefined;
  const isProduction = settingOf(file) === 'production';
  // Where an override says what development adds, the file itself is the one for production.
  const isBase =
    /^(?:docker-)?compose\.ya?ml$/.test(nameOf(file.path)) &&
    context.project.files.some(({ path }) =>
      /(?:^|\/)(?:docker-)?compose\.(?:override|dev)\.ya?ml$/.test(path),
    );
  if (!isProduction && !isBase) return undefined;
  const [source, target] = mount(fact, context);
  if (!source || !target || !SOURCE.test(source) || !CODE.test(target)) return undefined;
  return {
    span: fact.content,
    ...(isProduction ? {} : { severity: 'information' as const }),
    message: `\`${source}\` of the host is mounted over the code in \`${target}\`: ${WHY}`,
    fixes: (site) => {
      // The list would be left empty.
      const edit = site.siblings(fact).length > 0 ? removeLine(fact.valueSpan, site.text, 'item') : undefined;
      return edit ? [{ title: 'Remove the volume', safety: 'suggested', edits: [edit] }] : [];
    },
  };
}

/** Source and target of `.:/app`, or of the `source` with a `target` beside it. */
function mount(fact: EntryFact, context: RuleContext): readonly (string | undefined)[] {
  if (fact.path.length === 4) return String(fact.value).split(':');
  if (fact.key !== 'source') return [];
  const target = context.siblings(fact).find(({ key }) => key === 'target')?.value;
  return [String(fact.value), target === undefined ? undefined : String(target)];
}

function ofPod(fact: EntryFact, context: RuleContext): Report | undefined {
  const kind = context.entry(fact.span, 'kind')?.value;
  if (kind === 'ConfigMap' && fact.path.length === 2 && fact.path[0] === 'data' && CODE_FILE.test(fact.key)) {
    return {
      span: fact.keySpan,
      severity: 'information',
      message: `\`${fact.key}\` is code in a ConfigMap: it changes what runs without a build, a test or a release. Put it into the image.`,
    };
  }
  const path = String(fact.value);
  if (fact.path.at(-2) !== 'hostPath' || fact.key !== 'path' || !CHECKOUT.test(path)) return undefined;
  if (!['Deployment', 'StatefulSet', 'ReplicaSet', 'Pod'].includes(String(kind))) return undefined;
  return { span: fact.content, message: `\`${path}\` of the node is mounted into the pod: ${WHY}` };
}
