import os
import sys

sys.path.append("..")
                ^^^^ codebase/code-outside-root
sys.path.insert(0, "../shared")
                   ^^^^^^^^^^^ codebase/code-outside-root
sys.path.append(os.path.join(os.path.dirname(__file__), "lib"))
sys.path.append("lib")
