using HiHub.Sandbox.Domain.Law;
using static HiHub.Sandbox.Domain.Tests.Law.Calendars;

namespace HiHub.Sandbox.Domain.Tests.Law;

public sealed class KeepingAClock
{
    private readonly Clock started = Clock("10wd", "2026-11-23T09:00");

    [Fact]
    public void refuses_a_second_re_appointment() =>
        Code(() => started.Reappoint(Length.Parse("5wd"), At("2026-12-07")).Reappoint(Length.Parse("5wd"), At("2026-12-14")))
            .ShouldBe("reappointment-used");

    [Fact]
    public void refuses_what_does_not_follow()
    {
        var later = At("2026-11-25");
        Code(() => started.Start(later)).ShouldBe("clock-started");
        Code(() => (started with { Events = [] }).Stop(later)).ShouldBe("clock-not-started");
        Code(() => started.Answer(later)).ShouldBe("supplement-not-open");
        Code(() => started.Request(later).Request(later)).ShouldBe("supplement-open");
        Code(() => started.Untoll(later)).ShouldBe("clock-not-tolled");
        Code(() => started.Toll(later).Toll(later)).ShouldBe("clock-tolled");
        Code(() => started.Request(At("2026-11-20"))).ShouldBe("clock-out-of-order");
        Code(() => started.Stop(later).Toll(later)).ShouldBe("clock-closed");
        Code(() => started.Reappoint(Length.Parse("5d"), later)).ShouldBe("extension-unit");
    }

    [Fact]
    public void takes_an_answer_that_came_before_the_apology_from_the_apology_on()
    {
        var asked = Clock("10wd", "2026-11-23T09:00", SupplementPolicy.Pause).Request(At("2026-12-14"));
        var apologised = asked.Reappoint(Length.Parse("5wd"), At("2026-12-16"));
        apologised.Answer(apologised.NotBeforeLast(At("2026-12-15"))).Events[^1].At.ShouldBe(At("2026-12-16"));
        asked.NotBeforeLast(At("2026-12-15")).ShouldBe(At("2026-12-15"));
    }

    [Fact]
    public void accounts_for_who_held_the_ball()
    {
        var story = Clock("10wd", "2026-11-23T09:00", SupplementPolicy.Pause)
            .Request(At("2026-11-26T10:00")).Answer(At("2026-12-02T09:00")).Stop(At("2026-12-04T16:00"));
        BallAccount.Of(story, Vn, At("2027-01-15T08:00")).ShouldBe(new(4, 6, 0, BallHolder.Nobody));
        BallAccount.Of(story, Vn, At("2026-11-30T08:00")).ShouldBe(new(2, 4, 0, BallHolder.Applicant));
    }

    [Fact]
    public void charges_a_suspension_to_neither_side() =>
        BallAccount.Of(started.Toll(At("2026-11-25T10:00")), Vn, At("2026-12-01T08:00")).ShouldBe(new(1, 0, 6, BallHolder.Suspended));

    [Fact]
    public void survives_being_written_as_json()
    {
        var story = started.Request(At("2026-11-26T10:00"), "thiếu bảo hiểm").Answer(At("2026-12-02T09:00"));
        var read = System.Text.Json.JsonSerializer.Deserialize<Clock>(System.Text.Json.JsonSerializer.Serialize(story))!;
        read.Events.ShouldBe(story.Events);
        DueDates.DueAt(read, Vn).ShouldBe(DueDates.DueAt(story, Vn));
    }

    private static string Code(Func<Clock> act) => Should.Throw<ActionRefusedException>(() => { act(); }).Refusal.Code;
}
