def keep(order, rows):
    with open(f"data/{order.id}.json", "w") as file:
         ^^^^ processes/local-file-write
        file.write(rows)
    open("orders.csv", "a").write(rows)
    ^^^^ processes/local-file-write
    open("orders.csv").read()
    open(path, "w").write(rows)


def beside(order, folder, rows):
    open(os.path.join(BASE_DIR, "data", f"{order.id}.json"), "w").write(rows)
    ^^^^ processes/local-file-write
    open(os.path.join(folder, "data", "orders.json"), "w").write(rows)
