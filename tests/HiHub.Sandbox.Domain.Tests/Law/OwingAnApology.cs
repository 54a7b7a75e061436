using HiHub.Sandbox.Domain.Law;
using static HiHub.Sandbox.Domain.Tests.Law.Calendars;

namespace HiHub.Sandbox.Domain.Tests.Law;

public sealed class OwingAnApology
{
    [Theory]
    [InlineData("total", "2026-12-01T09:00", null)]
    [InlineData("submission", "2026-12-01T09:00", "apology-not-due")]
    [InlineData("submission", "2026-12-06T23:59", "apology-not-due")]
    [InlineData("submission", "2026-12-07T00:00", null)]
    [InlineData("submission", "2026-12-20T09:00", null)]
    [InlineData("decision", "2026-12-01T09:00", "clock-not-running")]
    public void is_for_the_whole_procedure_or_a_step_that_runs_late(string kind, string now, string? refused)
    {
        Clock[] clocks = [Of("total", "30wd"), Of("submission", "5wd"), Of("decision", "5wd").Stop(At("2026-12-01T09:00"))];

        if (refused is null)
            Apologies.Owed(kind, clocks, Vn, Office.Pack("HN-LTD2026"), At(now)).Kind.ShouldBe(kind);
        else
            Should.Throw<ActionRefusedException>(() => Apologies.Owed(kind, clocks, Vn, Office.Pack("HN-LTD2026"), At(now))).Refusal.Code.ShouldBe(refused);
    }

    [Fact]
    public void waits_while_the_procedure_waits_for_the_applicant() =>
        Should.Throw<ActionRefusedException>(() => Apologies.Owed("total", [Of("total", "30wd").Request(At("2026-12-02T09:00"))], Vn, Office.Pack("HN-LTD2026"), At("2026-12-03T09:00")))
            .Refusal.Code.ShouldBe("apology-not-due");

    [Fact]
    public void takes_the_late_one_of_several()
    {
        var late = Of("submission", "1wd");
        Apologies.Owed("submission", [Of("submission", "30wd"), late], Vn, Office.Pack("HN-LTD2026"), At("2026-12-05T09:00")).ShouldBeSameAs(late);
    }

    private static Clock Of(string kind, string length) =>
        Domain.Law.Clock.Of("c", kind, Length.Parse(length), SupplementPolicy.Reset, LegalBasis.SystemDefault).Start(At("2026-12-01T08:00"));
}
