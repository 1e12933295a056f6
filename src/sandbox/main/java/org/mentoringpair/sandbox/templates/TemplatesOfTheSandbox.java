package org.mentoringpair.sandbox.templates;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
final class TemplatesOfTheSandbox implements InnerTemplates {
    private static final String ROOT = "org/mentoringpair/sandbox/";

    private final TemplateEngine engine =
            TemplateEngine.strict(name -> TemplatesOfTheSandbox.class.getClassLoader().getResource(ROOT + name));

    @Override
    public void render(String template, Map<String, Object> model, Writer out) throws IOException {
        engine.render(template, model, out);
    }
}
