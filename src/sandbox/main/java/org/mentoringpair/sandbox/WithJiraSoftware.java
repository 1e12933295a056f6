package org.mentoringpair.sandbox;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Put {@code @Conditional(WithJiraSoftware.class)} on a component that is there with Jira Software only. */
public final class WithJiraSoftware implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return context.getEnvironment().getProperty("sandbox.software", Boolean.class, true);
    }
}
