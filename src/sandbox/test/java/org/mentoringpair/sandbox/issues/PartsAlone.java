package org.mentoringpair.sandbox.issues;

import java.util.regex.Pattern;
import org.mentoringpair.sandbox.i18n.Texts;
import org.mentoringpair.sandbox.web.Page;
import org.mockito.Mockito;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

/** Some parts of the sandbox without their pages and their REST. */
final class PartsAlone {
    private PartsAlone() {
    }

    static void scan(AnnotationConfigApplicationContext context, String... parts) {
        ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.setBeanNameGenerator(org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        scanner.addExcludeFilter(new AssignableTypeFilter(Page.class));
        scanner.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*\\.(pages|rest|admin)\\..*")));
        for (String part : parts) {
            scanner.scan("org.mentoringpair.sandbox." + part);
        }
        context.registerBean(Texts.class, () -> Mockito.mock(Texts.class));
    }
}
