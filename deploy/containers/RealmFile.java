import java.nio.file.Path;
import org.cadre.local.identity.CadreRealm;
import org.cadre.local.state.Checkout;
import org.cadre.local.state.StateFolder;

/** Prints the realm for local use: the production one, plus the demo clients and users with this state folder's passwords. */
final class RealmFile {

    private RealmFile() {}

    public static void main(String[] checkoutAndState) {
        var checkout = new Checkout(Path.of(checkoutAndState[0]));
        var state = new StateFolder(Path.of(checkoutAndState[1]));
        System.out.println(new CadreRealm(checkout).local(state.secrets()));
    }
}
