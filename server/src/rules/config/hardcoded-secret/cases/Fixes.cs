using System.Collections.Generic;
using System.Net;

namespace Shop
{
    internal class Fixes
    {
        private const string AdminPassword = "Gr4nite-m0ths-18";
                                             ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        private readonly string _dbPassword = "Gr4nite-m0ths-18";
                                              ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret

        private void Use(Client client, string mailPassword)
        {
            client.Credentials = new NetworkCredential("shop", "Gr4nite-m0ths-18");
                                                               ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
            if (mailPassword == "Gr4nite-m0ths-18") return;
                                ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
            client.ApiSecret = "Gr4nite-m0ths-18".Trim();
                               ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        }
    }
}
