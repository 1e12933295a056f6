package org.mentoringpair.enrolment;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** With whom somebody must not be paired. Who that is, is theirs alone: everybody else can only ask about one person. */
public final class NotWith {
    public static final NotWith NOBODY = new NotWith(Set.of());

    private final Set<String> userKeys;

    public NotWith(Collection<String> userKeys) {
        this.userKeys = new TreeSet<>(userKeys);
    }

    NotWith and(Stream<String> others) {
        return new NotWith(Stream.concat(userKeys.stream(), others).toList());
    }

    public boolean contains(String userKey) {
        return userKeys.contains(userKey);
    }

    Set<String> userKeys() {
        return Set.copyOf(userKeys);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NotWith that && that.userKeys.equals(userKeys);
    }

    @Override
    public int hashCode() {
        return userKeys.hashCode();
    }
}
