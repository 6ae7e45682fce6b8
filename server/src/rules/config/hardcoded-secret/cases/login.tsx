import { useState } from 'react';

const apiSecret = 'Zx8!kfp20Qmr';
                  ^^^^^^^^^^^^^^ config/hardcoded-secret

export function Login({ onLogin }: { onLogin: (password: string) => void }) {
  const [password, setPassword] = useState('');
  return (
    <form onSubmit={() => onLogin(password)}>
      <Input name="password" password="Choose-a-g00d-one" placeholder="Password" type="password" />
      <Field secret='Sup3rS3cret!' label={'Password: Tr0ub4dor&3'} onChange={(value: string) => setPassword(value)} />
      <p>password = "correct-h0rse"</p>
      <Provider value={{ client_secret: 'w8Kq2LmZ7x9', token: process.env.TOKEN }} />
                                        ^^^^^^^^^^^^^ config/hardcoded-secret
      <span>{apiSecret.length}</span>
    </form>
  );
}
