package org.mentoringpair.sandbox.admin;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.mentoringpair.sandbox.people.Account;
import org.mentoringpair.sandbox.people.Accounts;
import org.mentoringpair.sandbox.people.Groups;
import org.mentoringpair.sandbox.projects.Administering;
import org.mentoringpair.sandbox.web.Visit;
import org.springframework.stereotype.Component;

/** Create new user. */
@Component
final class AddUserPage extends AdministrationPage {
    private static final int LONGEST = 255;
    private static final Pattern USERNAME = Pattern.compile("[^\\s<>&\\p{Upper}]+");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");

    private final Accounts accounts;
    private final Groups groups;

    AddUserPage(Administering administering, Accounts accounts, Groups groups) {
        super(administering);
        this.accounts = accounts;
        this.groups = groups;
    }

    @Override
    public List<String> addresses() {
        return List.of("/secure/admin/user/AddUser!default.jspa", "/secure/admin/user/AddUser.jspa");
    }

    @Override
    void administer(Visit visit) throws IOException {
        String username = visit.parameter("username").trim();
        String fullname = visit.parameter("fullname").trim();
        String email = visit.parameter("email").trim();
        Map<String, String> errors = visit.isPost() ? errors(username, fullname, email, visit.parameter("password")) : Map.of();
        if (visit.isPost() && errors.isEmpty()) {
            Account created = accounts.create(username, fullname, email, visit.parameter("password"));
            groups.add(Groups.SOFTWARE_USERS, created.getKey());
            visit.redirect("/secure/admin/user/UserBrowser.jspa");
            return;
        }
        visit.show("Create new user", "admin/add-user.vm",
                Map.of("username", username, "fullname", fullname, "email", email, "errors", errors));
    }

    private Map<String, String> errors(String username, String fullname, String email, String password) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (!USERNAME.matcher(username).matches() || username.length() > LONGEST) {
            errors.put("username", "You must specify a username in lower case without spaces, '<', '>' and '&'.");
        } else if (accounts.byName(username).isPresent()) {
            errors.put("username", "A user with that username already exists.");
        }
        if (fullname.isEmpty() || fullname.length() > LONGEST) {
            errors.put("fullname", "You must specify a full name of at most " + LONGEST + " characters.");
        }
        if (!EMAIL.matcher(email).matches() || email.length() > LONGEST) {
            errors.put("email", "You must specify a valid email address.");
        }
        if (password.isEmpty()) {
            errors.put("password", "You must specify a password.");
        }
        return errors;
    }
}
