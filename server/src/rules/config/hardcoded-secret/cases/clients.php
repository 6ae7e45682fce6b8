<?php

namespace Shop;

class Clients
{
    public function getPassword(): string
    {
        return 'Xk29vQ71';
               ^^^^^^^^^^ config/hardcoded-secret
    }

    public function getPasswordLabel(): string
    {
        return 'Xk29vQ71';
    }

    public function getSecret(): string
    {
        return $this->config->get('secret');
    }

    public function connect($request, $client, $sftp, array $options, string $password): void
    {
        [$user, $secret] = ['shop', 'Xk29vQ71'];
                                    ^^^^^^^^^^ config/hardcoded-secret
        [$first, $token] = explode(':', $secret);
        $this->secret ??= 'Xk29vQ71';
                          ^^^^^^^^^^ config/hardcoded-secret
        $this->password ??= $password;
        $secret = $options['secret'] ?? 'Xk29vQ72';
                                        ^^^^^^^^^^ config/hardcoded-secret
        $label = $options['label'] ?? 'Xk29vQ72';
        curl_setopt($client, CURLOPT_USERPWD, 'shop:Xk29vQ71');
                                              ^^^^^^^^^^^^^^^ config/hardcoded-secret
        curl_setopt_array($client, [CURLOPT_PASSWORD => 'Xk29vQ71', CURLOPT_USERAGENT => 'Xk29vQ71']);
                                                        ^^^^^^^^^^ config/hardcoded-secret
        $client->request('GET', '/', ['auth' => ['shop', 'Xk29vQ71']]);
                                                         ^^^^^^^^^^ config/hardcoded-secret
        $client->request('GET', '/', ['auth' => ['shop', $password]]);
        $this->sessions->login($user, 'saml2');
        $sftp->login('shop', 'Xk29vQ71');
                             ^^^^^^^^^^ config/hardcoded-secret
        if ($request->input('password') === 'Xk29vQ71' || $request->input('name') === 'Xk29vQ71') {
                                            ^^^^^^^^^^ config/hardcoded-secret
        }
        switch ($password) {
            case 'Xk29vQ71':
                 ^^^^^^^^^^ config/hardcoded-secret
            case '':
                break;
        }
        $role = match ($password) { 'Xk29vQ72' => 'admin', default => 'Xk29vQ73' };
                                    ^^^^^^^^^^ config/hardcoded-secret
        $this->addOption('password', null, 4, 'The password', 'Xk29vQ71');
                                                              ^^^^^^^^^^ config/hardcoded-secret
        $this->addOption('name', null, 4, 'The password', 'Xk29vQ71');
        $node->scalarNode('secret')->info('Signs links')->defaultValue('Xk29vQ71');
                                                                       ^^^^^^^^^^ config/hardcoded-secret
        $node->scalarNode('secret')->isRequired()->end()->scalarNode('locale')->defaultValue('Xk29vQ71');
    }
}
