import ast
import urllib.request

code = urllib.request.urlopen("https://example.org/plugin.py").read()
exec(code)
^^^^ build-release-run/code-fetched-at-run
exec(open("plugin.py").read())
ast.literal_eval("[1]")
eval("1 + 1")
