using System.Net;

/// <summary>Classes of one's own that are called like those of libraries.</summary>
class Secret
{
    public Secret(string name) { }
}

class Door
{
    public void Authenticate(string who, string password) { }
    public static Door Open(string who) => new Door();

    void Enter(string guest)
    {
        var secret = new Secret("gr4nite-m0ths-18");
        Door.Authenticate("guest", "gr4nite-m0ths-18");
        var door = new Door();
        door.Authenticate("guest", "gr4nite-m0ths-18");
        new Door().Authenticate("guest", "gr4nite-m0ths-18");
        smtp.Authenticate("shop", "gr4nite-m0ths-18");
                                  ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    }
}
