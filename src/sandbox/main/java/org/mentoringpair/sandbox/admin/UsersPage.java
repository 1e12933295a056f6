package org.mentoringpair.sandbox.admin;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.sandbox.people.Account;
import org.mentoringpair.sandbox.people.Accounts;
import org.mentoringpair.sandbox.projects.Administering;
import org.mentoringpair.sandbox.web.Visit;
import org.springframework.stereotype.Component;

/** Everybody with an account, with a button to deactivate or activate each but oneself. */
@Component
final class UsersPage extends AdministrationPage {
    private static final String BROWSER = "/secure/admin/user/UserBrowser.jspa";
    private static final String EDIT = "/secure/admin/user/EditUser.jspa";

    private final Accounts accounts;

    UsersPage(Administering administering, Accounts accounts) {
        super(administering);
        this.accounts = accounts;
    }

    @Override
    public List<String> addresses() {
        return List.of(BROWSER, EDIT);
    }

    @Override
    void administer(Visit visit) throws IOException {
        if (!visit.isPost()) {
            visit.show("Users", "admin/users.vm", Map.of("people", accounts.all()));
            return;
        }
        Optional<Account> account = accounts.byName(visit.parameter("name")).filter(other -> !other.equals(visit.user()));
        if (account.isEmpty()) {
            visit.notFound("There is no other user of this name.");
            return;
        }
        accounts.setActive(account.get(), visit.parameter("active").equals("true"));
        visit.redirect(BROWSER);
    }
}
