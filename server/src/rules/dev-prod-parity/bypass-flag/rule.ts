import { rule } from '../../../engine/rule';

const CHECK =
  'AUTH|AUTHN|AUTHZ|AUTHENTICATION|AUTHORIZATION|LOGIN|PERMISSIONS?|CSRF|CAPTCHA|RECAPTCHA|PAYMENTS?|BILLING|SIGNATURE|SIGNATURES|VERIFICATION|EMAIL_VERIFICATION|WEBHOOK_VERIFICATION';
/** `DISABLE_AUTH`, `SHOP_SKIP_LOGIN`, `AUTH_DISABLED`: switches that take a check away. */
const SWITCH = new RegExp(
  `^(?:[A-Z\\d]+_)*?(?:DISABLE|SKIP|BYPASS|IGNORE)_(?:${CHECK})(?:_CHECKS?)?$|^(?:[A-Z\\d]+_)*?(?:${CHECK})_(?:DISABLED|BYPASS)$`,
);
/** `MOCK_PAYMENTS`, `USE_FAKE_MAILER`, `USE_LOCAL_STORAGE`: switches that put something else in the place of a service. */
const STAND_IN =
  /^(?:USE_)?(?:MOCK|FAKE|STUB)_[A-Z\d_]+$|^USE_LOCAL_[A-Z\d_]+$|^[A-Z\d_]+_(?:USE_MOCKS?|MOCK_MODE)$/;
/** What names a thing rather than a switch. */
const THING = /_(?:URL|URI|HOST|PORT|PATH|DIR|FILE|KEY|TOKEN|ID|NAME|USER|EMAIL|DATA|SERVER|TIME)$/;

export default rule({
  id: 'dev-prod-parity/bypass-flag',
  title: 'Switch that only developers use',
  severity: 'hint',
  kinds: ['app'],

  reads({ name }, value) {
    if (THING.test(name)) return undefined;
    const isCheck = SWITCH.test(name);
    if (!isCheck && !STAND_IN.test(name)) return undefined;
    return {
      span: value.span,
      message: isCheck
        ? `\`${name}\` takes a check out of the way. One deploy with the wrong variable runs without it, in front of everybody: keep one path through the code, and give developers accounts of their own.`
        : `With \`${name}\` developers run other code than production does, and what fails in the real one shows up there first. Let an address decide, and run a stand-in that speaks the same protocol.`,
    };
  },
});
