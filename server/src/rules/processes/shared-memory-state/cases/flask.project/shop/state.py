from collections import defaultdict

carts = defaultdict(list)
count = 0
names = ("a", "b")
