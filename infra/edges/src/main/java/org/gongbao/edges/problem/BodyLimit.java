package org.gongbao.edges.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes no body above a limit, whether or not its sender says how long it is. */
public final class BodyLimit extends OncePerRequestFilter {

  private final long limit;

  /**
   * A limit for every request.
   *
   * @param limit in bytes
   */
  public BodyLimit(long limit) {
    this.limit = limit;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > limit) {
      response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
    } else {
      chain.doFilter(new Limited(request, limit), response);
    }
  }

  /** More came than was announced or is accepted. */
  static final class Exceeded extends IOException {

    private static final long serialVersionUID = 1L;
    private final long limit;

    Exceeded(long limit) {
      super("the body has more than " + limit + " bytes");
      this.limit = limit;
    }

    Problem problem() {
      return Problem.of(
          RequestProblem.TOO_LARGE,
          "the body has more than %d bytes, the most that is accepted here; send less"
              .formatted(limit));
    }
  }

  private static final class Limited extends HttpServletRequestWrapper {

    private final long limit;

    Limited(HttpServletRequest request, long limit) {
      super(request);
      this.limit = limit;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new LimitedStream(super.getInputStream(), limit);
    }
  }

  private static final class LimitedStream extends ServletInputStream {

    private final ServletInputStream body;
    private final long limit;
    private long count;

    LimitedStream(ServletInputStream body, long limit) {
      this.body = body;
      this.limit = limit;
    }

    @Override
    public int read() throws IOException {
      int next = body.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = body.read(bytes, offset, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int read) throws Exceeded {
      count += read;
      if (count > limit) {
        throw new Exceeded(limit);
      }
    }

    @Override
    public boolean isFinished() {
      return body.isFinished();
    }

    @Override
    public boolean isReady() {
      return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      body.setReadListener(listener);
    }
  }
}
