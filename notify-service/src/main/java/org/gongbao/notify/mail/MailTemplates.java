package org.gongbao.notify.mail;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes mails from the templates {@code templates/notify/mail/NAME.html} and {@code .txt}. */
final class MailTemplates {

  private static final Locale LOCALE = Locale.SIMPLIFIED_CHINESE;

  private final MessageSource messages;
  private final SpringTemplateEngine engine = new SpringTemplateEngine();

  MailTemplates(MessageSource messages) {
    this.messages = messages;
    engine.setTemplateEngineMessageSource(messages);
    engine.addTemplateResolver(resolver("*.html", TemplateMode.HTML));
    engine.addTemplateResolver(resolver("*.txt", TemplateMode.TEXT));
  }

  /**
   * Writes a mail.
   *
   * @param name of the template
   * @param subjectKey message of the subject
   * @param subjectParts what the subject's message takes
   * @param model what the templates show
   */
  MailText write(String name, String subjectKey, Object[] subjectParts, Map<String, Object> model) {
    Context context = new Context(LOCALE, model);
    return new MailText(
        oneLine(messages.getMessage(subjectKey, subjectParts, LOCALE)),
        engine.process(name + ".txt", context),
        engine.process(name + ".html", context));
  }

  /** A title may hold anything; a subject is one line. */
  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
  }

  private static ClassLoaderTemplateResolver resolver(String pattern, TemplateMode mode) {
    ClassLoaderTemplateResolver resolver =
        new ClassLoaderTemplateResolver(MailTemplates.class.getClassLoader());
    resolver.setPrefix("templates/notify/mail/");
    resolver.setResolvablePatterns(Set.of(pattern));
    resolver.setTemplateMode(mode);
    resolver.setCharacterEncoding("UTF-8");
    return resolver;
  }
}
