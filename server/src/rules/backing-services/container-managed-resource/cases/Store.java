import javax.annotation.Resource;
import javax.naming.InitialContext;
import javax.sql.DataSource;

class Store {
    @Resource(lookup = "java:comp/env/jdbc/shop")
                       ^^^^^^^^^^^^^^^^^^^^^^^^^ backing-services/container-managed-resource [information]
    DataSource source;

    @Resource
    Clock clock;

    DataSource find() throws Exception {
        InitialContext context = new InitialContext();
        return (DataSource) context.lookup("java:comp/env/jdbc/shop");
                                           ^^^^^^^^^^^^^^^^^^^^^^^^^ backing-services/container-managed-resource
    }

    Object other(InitialContext context) throws Exception {
        return context.lookup("java:comp/env/mode");
    }
}
