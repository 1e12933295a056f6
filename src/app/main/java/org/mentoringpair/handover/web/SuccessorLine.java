package org.mentoringpair.handover.web;

import java.util.List;
import org.mentoringpair.handover.Successor;
import org.mentoringpair.people.Person;

/** A pair somebody can go on in, with everybody who reads there what they bring. */
public final class SuccessorLine {
    private final Successor successor;
    private final String page;

    SuccessorLine(Successor successor, String page) {
        this.successor = successor;
        this.page = page;
    }

    public String getPairId() {
        return String.valueOf(successor.pair().id());
    }

    public String getMentor() {
        return successor.mentor().displayName();
    }

    /** Besides the mentor. */
    public List<String> getManagers() {
        return successor.readers().stream().filter(reader -> !reader.equals(successor.mentor())).map(Person::displayName).toList();
    }

    public String getTold() {
        return successor.told();
    }

    /** The path of the pair's page. */
    public String getPage() {
        return page;
    }
}
