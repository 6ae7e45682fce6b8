const code = await (await fetch('https://example.org/plugin.js')).text();
eval(code);
^^^^ build-release-run/code-fetched-at-run [warning]
eval('1 + 1');
const data = JSON.parse(await (await fetch('https://example.org/data.json')).text());
