package org.gongbao.ingest.web;

import jakarta.servlet.MultipartConfigElement;
import org.gongbao.edges.problem.ApiProblems;
import org.gongbao.ingest.issue.Limits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** How much the server reads of a form, and how it answers what it refuses. */
@Configuration(proxyBeanMethods = false)
@Import(ApiProblems.class)
class WebConfiguration {

  /** Room for the form's own lines around the file. */
  private static final long FORM_OVERHEAD = 64 * 1024;

  /** Parts go to disk at once; our own limit answers before the server's does. */
  @Bean
  MultipartConfigElement multipartConfig(Limits limits) {
    long most = limits.maxRead() + FORM_OVERHEAD;
    return new MultipartConfigElement("", most, most, 0);
  }
}
