package org.mentoringpair.thanks.web;

import org.mentoringpair.thanks.ThanksHere;
import org.mentoringpair.thanks.What;

/** What the panel about thanks shows to one of the two. */
public final class ThanksView {
    private final What what;
    private final long id;
    private final ThanksHere here;
    private final String partner;
    private final boolean open;

    /** @param open whether there is something to thank the other one for */
    ThanksView(What what, long id, ThanksHere here, String partner, boolean open) {
        this.what = what;
        this.id = id;
        this.here = here;
        this.partner = partner;
        this.open = open;
    }

    /** As the button sends it. */
    public String getWhat() {
        return what.name();
    }

    public String getId() {
        return String.valueOf(id);
    }

    public String getPartner() {
        return partner;
    }

    public boolean isOpen() {
        return open;
    }

    public boolean isGiven() {
        return here.given();
    }

    public boolean isReceived() {
        return here.received();
    }
}
