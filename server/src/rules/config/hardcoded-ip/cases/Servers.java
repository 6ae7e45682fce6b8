class Servers {
  String ledger = "10.20.3.14";
                   ^^^^^^^^^^ config/hardcoded-ip
  String assemblyVersion = "10.20.3.14";
}
