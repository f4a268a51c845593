package org.gongbao.standalone.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A reader with a browser: the system's Chromium. */
final class BrowserReader implements Reader {

  private static final List<String> ARGUMENTS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;
  private final BrowserContext context;
  private final List<String> dialogs = new ArrayList<>();
  private Page page;

  BrowserReader(Path chromium) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium).setArgs(ARGUMENTS));
    context = browser.newContext(new Browser.NewContextOptions().setLocale("zh-CN"));
    context.onDialog(
        dialog -> {
          dialogs.add(dialog.message());
          dialog.dismiss();
        });
    page = context.newPage();
  }

  @Override
  public void subscribe(String site, String email, String topic) {
    page.navigate(site + "/subscribe");
    page.locator("input[name=topics][value=" + topic + "]").check();
    // The preview answers before there is an address.
    page.locator("#preview").getByText("份文件匹配").waitFor();
    page.locator("input[name=email]").fill(email);
    press();
  }

  @Override
  public void followLink(String mailbox, String subject, String path) {
    page.navigate(mailbox);
    Locator mail =
        page.locator("details").filter(new Locator.FilterOptions().setHasText(subject)).first();
    mail.locator("summary").click();
    Locator link = mail.frameLocator("iframe").locator("a[href*='" + path + "']").first();
    // The link opens beside the mailbox, in a page of its own.
    page = context.waitForPage(link::click);
    page.waitForLoadState();
  }

  @Override
  public void open(String address) {
    page.navigate(address);
  }

  @Override
  public void press() {
    page.locator("main button[type=submit]").first().click();
    page.waitForLoadState();
  }

  @Override
  public String text() {
    return page.locator("body").innerText();
  }

  @Override
  public String address() {
    return page.url();
  }

  @Override
  public boolean ranScript() {
    return !dialogs.isEmpty() || Boolean.TRUE.equals(page.evaluate("'gazetteRan' in window"));
  }

  @Override
  public void close() {
    playwright.close();
  }
}
