def keep(order, rows):
    with open(f"data/{order.id}.json", "w") as file:
         ^^^^ processes/local-file-write
        file.write(rows)
    open("orders.csv", "a").write(rows)
    ^^^^ processes/local-file-write
    open("orders.csv").read()
    open(path, "w").write(rows)
