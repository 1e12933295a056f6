package org.mentoringpair.thanks;

import java.time.Clock;
import java.util.Optional;
import org.mentoringpair.checkins.TurnsHere;

/** Where nobody has thanked anybody yet. */
public final class Thankless {
    public static final Thanking THANKING = new Thanking((person, what, id) -> Optional.empty(), new ThanksInMemory(), new TurnsHere(), Clock.systemUTC());

    private Thankless() {
    }
}
