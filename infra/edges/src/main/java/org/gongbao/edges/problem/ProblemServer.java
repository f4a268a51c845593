package org.gongbao.edges.problem;

import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import tools.jackson.databind.json.JsonMapper;

/** Lets the web server answer in our shape; every service imports it. */
@Configuration(proxyBeanMethods = false)
public class ProblemServer {

  @Bean
  ProblemTexts problemTexts() {
    return new ProblemTexts();
  }

  /** After Boot's own, which adds the server's error page. */
  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE)
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTheServer() {
    JsonMapper json =
        JsonMapper.builder().addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class).build();
    return server -> {
      server.addContextCustomizers(
          context -> context.getParent().getPipeline().addValve(new ProblemValve(json)));
      // An id with a slash in it is an id nobody has: that is for our code to say.
      server.addConnectorCustomizers(
          connector ->
              connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue()));
    };
  }
}
