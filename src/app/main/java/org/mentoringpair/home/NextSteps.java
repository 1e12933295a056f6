package org.mentoringpair.home;

import java.util.List;

/**
 * What one concept proposes to one of a pair, on the pair's page.
 *
 * <p>A concept contributes by a bean of its own that implements this interface, declared in the concept's own Spring
 * file, such as {@code <bean id="charterSteps" class="org.mentoringpair.charter.web.CharterSteps"/>}; its name must
 * differ from all others. All beans of this type are collected, in no order that matters. The sentence is a text in the
 * concept's own bundles. Nothing else has to be done: the page shows the few most urgent steps of all concepts, so there
 * is no need to hold back, and none to say the same twice in different words.
 */
@FunctionalInterface
public interface NextSteps {
    /**
     * The steps of this concept, in any order; empty where there is nothing to do. Asked when one of the two opens
     * their page, and never for anybody else: at most one SQL statement, none where the glance says enough. What a panel of
     * the concept on the same page reads as well is read through {@link Glance#once}.
     *
     * @param glance who is looking at which pair, on which day, with the days that are kept beside the pair
     */
    List<NextStep> ahead(Glance glance);

    /** The most urgent that any step of this concept can be: a concept is not asked where the page is full of what is more urgent. */
    default Urgency mostUrgent() {
        return Urgency.NOW;
    }

    /** Whether it has steps for a pair that is closed, too: a concept that has none is not asked then. */
    default boolean lastsBeyondTheEnd() {
        return false;
    }
}
