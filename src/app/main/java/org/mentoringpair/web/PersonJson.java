package org.mentoringpair.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;

/**
 * Somebody, as REST tells of them.
 *
 * @param username null for somebody who has left
 * @param name     the name people read; null for somebody who has left
 */
public record PersonJson(@JsonProperty String username, @JsonProperty String name) {
    public static PersonJson of(String userKey, People people) {
        return people.withKey(userKey).map(PersonJson::of).orElse(new PersonJson(null, null));
    }

    private static PersonJson of(Person person) {
        return new PersonJson(person.username(), person.displayName());
    }
}
