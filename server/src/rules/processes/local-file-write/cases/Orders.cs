using System.IO;

class Orders
{
    void Keep(string json) => File.WriteAllText("data/orders.json", json);
                              ^^^^^^^^^^^^^^^^^ processes/local-file-write
}
