package org.gongbao.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mockito.Mockito.mock;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.mongodb.MongoTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.gongbao.contract.Ids;
import org.gongbao.ingest.issue.Door;
import org.gongbao.ingest.issue.ReceiptState;
import org.gongbao.ingest.issue.Receipts;
import org.gongbao.ingest.issue.Standing;
import org.gongbao.ingest.source.Uploads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class IssuesControllerTest {

  private static final byte[] GAZETTE = "云溪市人民政府公报".getBytes(StandardCharsets.UTF_8);
  private static final String ID = Ids.issue(Ids.sha256(GAZETTE));
  private static final String ISSUES = "/api/v1/issues";

  private final Door door =
      new Door(Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC));
  private final MockMvc rest = rest(new Uploads(door.intake), door.receipts);

  @Test
  void acceptsAForm() throws Exception {
    rest.perform(multipart(ISSUES).file(new MockMultipartFile("file", "公报.txt", null, GAZETTE)))
        .andExpect(status().isAccepted())
        .andExpect(jsonPath("$.id").value(ID))
        .andExpect(jsonPath("$.status").value(endsWith(ISSUES + "/" + ID)));

    one(ID)
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.id").value(ID))
        .andExpect(jsonPath("$.state").value("received"))
        .andExpect(jsonPath("$.reason").value(nullValue()))
        .andExpect(jsonPath("$.documents").value(0))
        .andExpect(jsonPath("$.fileName").value("公报.txt"))
        .andExpect(jsonPath("$.sha256").value(Ids.sha256(GAZETTE)))
        .andExpect(jsonPath("$.receivedAt").value("2026-03-01T12:00:00Z"));
  }

  @Test
  void acceptsABodyOfAnyType() throws Exception {
    rest.perform(post(ISSUES).contentType(MediaType.APPLICATION_FORM_URLENCODED).content(GAZETTE))
        .andExpect(status().isAccepted())
        .andExpect(jsonPath("$.id").value(ID));
  }

  @Test
  void answersTheSameBytesWithTheSameIdAndPublishesOnce() throws Exception {
    rest.perform(post(ISSUES).content(GAZETTE)).andExpect(status().isAccepted());
    rest.perform(post(ISSUES).content(GAZETTE))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.id").value(ID));

    assertThat(door.publisher.published()).containsExactly(ID);
  }

  @ParameterizedTest
  @CsvSource({
    "X-File-Name,../../x,x",
    "X-File-Name,%E5%85%AC%E6%8A%A5.txt,公报.txt",
    "X-File-Name,100%.txt,100%.txt",
    "Content-Disposition,attachment; filename=\"a.pdf\",a.pdf",
    "Content-Disposition,attachment; filename*=UTF-8''%E5%85%AC%E6%8A%A5.pdf,公报.pdf"
  })
  void takesTheNameOfABodyFromItsHeaders(String header, String value, String name)
      throws Exception {
    rest.perform(post(ISSUES).header(header, value).content(GAZETTE))
        .andExpect(status().isAccepted());

    one(ID).andExpect(jsonPath("$.fileName").value(name));
  }

  @Test
  void takesTheNameOfABodyFromTheAddress() throws Exception {
    rest.perform(post(ISSUES + "?name={name}", "云溪 1.txt").content(GAZETTE));

    one(ID).andExpect(jsonPath("$.fileName").value("云溪 1.txt"));
  }

  @Test
  void readsANameInUtf8ThatTheServerReadAsLatin() throws Exception {
    String asLatin = new String("公报".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    rest.perform(post(ISSUES).header("X-File-Name", asLatin).content(GAZETTE));

    one(ID).andExpect(jsonPath("$.fileName").value("公报"));
  }

  @Test
  void refusesARequestWithoutBody() throws Exception {
    problem(rest.perform(post(ISSUES)), 400, "empty-file", "The file is empty");
  }

  @Test
  void keepsWhyAnEmptyFileWasRefused() throws Exception {
    rest.perform(multipart(ISSUES).file(new MockMultipartFile("file", "a", null, new byte[0])));

    one(Ids.issue(Ids.sha256(new byte[0])))
        .andExpect(jsonPath("$.state").value("refused"))
        .andExpect(jsonPath("$.code").value("empty-file"))
        .andExpect(jsonPath("$.reason").value(containsString("empty")));
  }

  @Test
  void refusesAFormWithoutFile() throws Exception {
    problem(
        rest.perform(multipart(ISSUES).file(new MockMultipartFile("other", GAZETTE))),
        400,
        "missing-file",
        "no part named 'file'");
  }

  @Test
  void refusesABodyAboveTheLimit() throws Exception {
    problem(
        rest.perform(post(ISSUES).content(new byte[1001])), 413, "too-large", "the most that is");
  }

  @Test
  void saysThatAnIssueIsUnknown() throws Exception {
    problem(one("nonsense"), 404, "unknown-issue", "'nonsense'");
  }

  @Test
  void namesItsProblemsWhenTheMethodIsWrong() throws Exception {
    problem(rest.perform(put(ISSUES)), 405, "method-not-allowed", "PUT");
  }

  @Test
  void saysThatTheStoreIsAwayAndWhenToComeAgain() throws Exception {
    Receipts away =
        mock(
            Receipts.class,
            call -> {
              throw new MongoTimeoutException("no server");
            });

    problem(
        rest(new Uploads(door.intake), away).perform(get(ISSUES + "/{id}", ID)),
        503,
        "unavailable",
        "the store does not answer");
    rest(new Uploads(door.intake), away)
        .perform(get(ISSUES))
        .andExpect(header().string("Retry-After", "30"));
  }

  @Test
  void takesTheBlameForItsOwnMistakes() throws Exception {
    problem(
        rest(new Uploads(null), door.receipts).perform(post(ISSUES).content(GAZETTE)),
        500,
        "internal",
        "a mistake of the service");
  }

  @Test
  void tellsWhatBecameOfAnIssue() throws Exception {
    rest.perform(post(ISSUES).content(GAZETTE));
    door.receipts.settle(ID, new Standing(ReceiptState.PARSED, null, null, 12));

    one(ID)
        .andExpect(jsonPath("$.state").value("parsed"))
        .andExpect(jsonPath("$.documents").value(12));
  }

  @Test
  void listsIssuesPageByPage() throws Exception {
    for (byte content = 0; content < 3; content++) {
      rest.perform(post(ISSUES).content(new byte[] {content}));
    }

    rest.perform(get(ISSUES + "?limit=2"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.issues").value(hasSize(2)))
        .andExpect(jsonPath("$.next").value(containsString("before=")));
    rest.perform(get(ISSUES + "?limit=3")).andExpect(jsonPath("$.next").value(nullValue()));
    rest.perform(get(ISSUES + "?state=refused")).andExpect(jsonPath("$.issues").value(hasSize(0)));
  }

  @ParameterizedTest
  @CsvSource({"limit=0", "limit=-1", "limit=x", "limit=99999999999", "state=lost"})
  void refusesAListingItCannotGive(String query) throws Exception {
    problem(rest.perform(get(ISSUES + "?" + query)), 400, "bad-parameter", query.split("=")[0]);
  }

  @Test
  void refusesAListingFromAnUnknownIssueOn() throws Exception {
    problem(rest.perform(get(ISSUES + "?before=lost")), 404, "unknown-issue", "'lost'");
  }

  private static MockMvc rest(Uploads uploads, Receipts receipts) {
    return MockMvcBuilders.standaloneSetup(new IssuesController(uploads, receipts))
        .setControllerAdvice(new Problems(Door.LIMITS))
        .build();
  }

  private ResultActions one(String id) throws Exception {
    return rest.perform(get(ISSUES + "/{id}", id));
  }

  private static void problem(ResultActions answer, int status, String code, String detail)
      throws Exception {
    answer
        .andExpect(status().is(status))
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.code").value(code))
        .andExpect(jsonPath("$.detail").value(containsString(detail)));
  }
}
