package org.mentoringpair.sandbox.bulk;

import java.util.HashMap;
import java.util.Map;
import org.mentoringpair.sandbox.people.Account;
import org.mentoringpair.sandbox.people.Accounts;
import org.mentoringpair.sandbox.people.Groups;
import org.springframework.stereotype.Component;

/** The people of pairs made in bulk: each mentee has one mentor, each mentor two mentees; the password is the username. */
@Component
final class PeopleOfPairs {
    private static final int MENTEES_OF_EACH = 2;

    private final Accounts accounts;
    private final Groups groups;

    PeopleOfPairs(Accounts accounts, Groups groups) {
        this.accounts = accounts;
        this.groups = groups;
    }

    Account mentee(long pair) {
        return somebody("mentee", "Mentee", pair);
    }

    Account mentor(long pair) {
        return somebody("mentor", "Mentor", (pair + MENTEES_OF_EACH - 1) / MENTEES_OF_EACH);
    }

    private Account somebody(String name, String part, long number) {
        return accounts.byName(name + number).orElseGet(() -> {
            Account made = accounts.create(name + number, part + " " + number, name + number + "@example.com", name + number);
            groups.add(Groups.SOFTWARE_USERS, made.getKey());
            return made;
        });
    }

    /** What stands for whom: by key, by username and by name, as rows have them. */
    Map<Object, Object> instead(String mentorKey, String menteeKey, long pair) {
        Map<Object, Object> instead = new HashMap<>();
        put(instead, mentorKey, mentor(pair));
        put(instead, menteeKey, mentee(pair));
        return instead;
    }

    private void put(Map<Object, Object> instead, String oldKey, Account other) {
        Account old = accounts.byKey(oldKey).orElseThrow();
        instead.put(old.getUsername(), other.getUsername());
        instead.put(old.getDisplayName(), other.getDisplayName());
        instead.put(old.getKey(), other.getKey());
    }
}
