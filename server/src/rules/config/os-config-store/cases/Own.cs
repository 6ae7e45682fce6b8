class Registry { public static object GetValue(string name) => name; }
var value = Own.Registry.GetValue("Url");
