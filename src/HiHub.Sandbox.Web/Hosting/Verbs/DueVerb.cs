using System.CommandLine;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Web.Hosting.Verbs;

/// <summary><c>due</c>: line one the date, below the explanation.</summary>
internal static class DueVerb
{
    private static readonly LocalText s_provisional = new(
        "Cảnh báo: lịch nghỉ năm này là dự kiến, chưa có thông báo chính thức; ngày có thể thay đổi.",
        "Warning: the days off of this year are provisional, not yet announced; the date may change."
    );

    public static Command Make()
    {
        var from = new Option<string>("--from") { Description = "yyyy-MM-ddTHH:mm, yyyy-MM-dd or dd/MM/yyyy", Required = true };
        var length = new Option<string>("--length") { Description = "3wd, 90d, 6m or 72h", Required = true };
        var cutoff = new Option<string?>("--cutoff") { Description = "forward or shift" };
        var away = new Option<string?>("--away") { Description = "A..B: request on A, answer on B" };
        var onSupplement = new Option<string?>("--on-supplement") { Description = "pause, reset or continue" };
        var term = new Option<string?>("--term") { Description = "inclusive or civil: the last day of a term" };
        var verb = new Command("due", "Computes a due date and explains it") { from, length, cutoff, away, onSupplement, term };
        verb.SetAction(line =>
        {
            var read = DueQuery.TryParse(
                line.GetValue(from)!, line.GetValue(length)!, line.GetValue(cutoff), line.GetValue(away),
                line.GetValue(onSupplement), line.GetValue(term), out var query, out var error);
            return read ? Answer(line, query!) : line.Fail(error!);
        });
        return verb;
    }

    private static int Answer(ParseResult line, DueQuery query)
    {
        try
        {
            var answer = query.Answer(ShippedLaw.Calendar());
            line.Say(answer.FirstLine);
            foreach (var sentence in answer.Explanation)
                line.Say(sentence);
            if (answer.Provisional)
                line.Say(s_provisional);
            return 0;
        }
        catch (ActionRefusedException refused)
        {
            return line.Fail(new LocalText(refused.Refusal.Vi, refused.Refusal.En));
        }
    }
}
