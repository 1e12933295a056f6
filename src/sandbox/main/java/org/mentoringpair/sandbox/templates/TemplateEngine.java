package org.mentoringpair.sandbox.templates;

import com.atlassian.templaterenderer.RenderingException;
import java.io.IOException;
import java.io.Writer;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.exception.MethodInvocationException;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;

/** Velocity, with templates from one place. */
final class TemplateEngine {
    private final VelocityEngine velocity = new VelocityEngine();

    /** Any method may be called, and a reference that leads nowhere is an error. */
    static TemplateEngine strict(Function<String, URL> templates) {
        TemplateEngine engine = new TemplateEngine();
        engine.velocity.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, "true");
        engine.begin(templates);
        return engine;
    }

    /** Only methods on the list may be called, and a reference that leads nowhere shows itself. */
    static TemplateEngine restricted(Function<String, URL> templates, MethodAllowlist allowlist) {
        TemplateEngine engine = new TemplateEngine();
        engine.velocity.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, AllowlistedMethods.class.getName());
        engine.velocity.setApplicationAttribute(MethodAllowlist.class.getName(), allowlist);
        engine.begin(templates);
        return engine;
    }

    private void begin(Function<String, URL> templates) {
        velocity.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, NullLogChute.class.getName());
        velocity.setProperty(RuntimeConstants.RESOURCE_LOADER, "place");
        velocity.setProperty("place.resource.loader.instance", new TemplatePlace(templates));
        velocity.setProperty("place.resource.loader.cache", "true");
        velocity.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        velocity.setProperty(RuntimeConstants.OUTPUT_ENCODING, "UTF-8");
        velocity.setProperty(RuntimeConstants.VM_LIBRARY, "");
        inSightOfVelocity(() -> {
            velocity.init();
            return null;
        });
    }

    /** Every reference is HTML-escaped. */
    void render(String template, Map<String, Object> model, Writer out) throws IOException {
        VelocityContext context = new VelocityContext(new HashMap<>(model));
        EventCartridge escaping = new EventCartridge();
        escaping.addEventHandler((ReferenceInsertionEventHandler) HtmlEscaping::escape);
        escaping.attachToContext(context);
        inSightOfVelocity(() -> {
            velocity.getTemplate(template).merge(context, out);
            return null;
        });
    }

    /** Nothing is escaped. */
    void evaluate(String text, Map<String, Object> model, Writer out) throws IOException {
        inSightOfVelocity(() -> velocity.evaluate(new VelocityContext(new HashMap<>(model)), out, text, text));
    }

    private interface Work {
        Object run() throws Exception;
    }

    /** Velocity finds its own classes through the thread, whose class loader may be an app's. */
    private static void inSightOfVelocity(Work work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(TemplateEngine.class.getClassLoader());
        try {
            work.run();
        } catch (MethodInvocationException e) {
            // a method that a template called has failed: what it says matters, not that a template called it
            if (e.getWrappedThrowable() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new RenderingException(e.getMessage(), e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            // Velocity declares Exception itself
            throw new RenderingException(e.getMessage(), e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
