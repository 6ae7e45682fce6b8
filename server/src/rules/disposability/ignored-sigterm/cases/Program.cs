using System.Runtime.InteropServices;

PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => context.Cancel = true);
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ disposability/ignored-sigterm
PosixSignalRegistration.Create(PosixSignal.SIGHUP, context => context.Cancel = true);
PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => { context.Cancel = true; source.Cancel(); });
