using System.Text;

namespace HiHub.Sandbox.Workflows.Tests;

public class ReadingMessages
{
    [Fact]
    public void finds_the_runtimes_own_text_among_those_that_ship() => Shipped.Messages.Keys.ShouldContain(Running.WorkflowMessages.StepOverdue);

    [Theory]
    [InlineData("""{"a":"x"}""", "{}", "en.json", "missing")]
    [InlineData("""{"a":"{dueDat}"}""", """{"a":"{dueDat}"}""", "vi.json", "dueDat")]
    [InlineData("""{"a":"{dueDate}"}""", """{"a":"x"}""", "en.json", "same placeholders")]
    [InlineData("""{"a":""", """{"a":"x"}""", "vi.json", "")]
    public void refuses_what_one_language_lacks_or_nobody_fills(string vi, string en, string file, string reason)
    {
        var (messages, errors) = Messages.Read(Encoding.UTF8.GetBytes(vi), Encoding.UTF8.GetBytes(en));
        messages.ShouldBeNull();
        errors.ShouldContain(error => error.File == file && error.Reason.En.Contains(reason));
    }

    [Fact]
    public void fills_placeholders() =>
        Messages.Fill("{reference} – {dueDate}", new Dictionary<string, string?> { ["reference"] = "TN-1" }).ShouldBe("TN-1 – …");
}
