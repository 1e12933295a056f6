package org.mentoringpair.reflections;

import org.mentoringpair.Refusal;

/** The form was sent before and has made its reflection. */
public final class ReflectionMadeAlready extends Refusal {
    ReflectionMadeAlready(String key) {
        super(Kind.CONFLICT, null, "mentoring.reflections.made-already", key);
    }
}
