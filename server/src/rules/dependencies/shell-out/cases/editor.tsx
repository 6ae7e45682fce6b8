import { useState } from 'react';
import { exec as execute } from './commands';
import { exec } from '@shop/editor';

// `exec` of the editor's own modules, not of child_process.
export function Editor({ spawn }: { spawn: (name: string) => void }) {
  const [bold, setBold] = useState(false);
  return (
    <div>
      <button onClick={() => execute('bold')}>Run exec('bold')</button>
      <button onClick={() => spawn('window')} aria-pressed={bold}>
        child_process.exec("ls")
      </button>
      <textarea onBlur={() => exec('save')} onFocus={() => setBold(true)} />
    </div>
  );
}
