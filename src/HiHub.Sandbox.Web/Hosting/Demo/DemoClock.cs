using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Web.Hosting.Demo;

/// <summary>
/// Virtual time shared by stories told at once: whoever waits for the earliest moment goes on first, alone until it waits again;
/// what falls due before that moment happens before it.
/// </summary>
internal sealed class DemoClock(SettableTime time, LegalCalendar calendar, Func<DateTimeOffset, Task> passTo)
{
    private readonly PriorityQueue<Telling, (DateTimeOffset Moment, int Order)> _waiting = new();
    private static readonly TimeOnly s_morning = new(8, 40);
    private static readonly TimeOnly s_late = new(15, 30);

    private Telling? _told;
    private int _order;

    public DateTimeOffset Now => time.GetUtcNow();

    public DateOnly Today => OfficeTime.DayOf(Now);

    public LegalCalendar Calendar => calendar;

    /// <summary>Tells every story from its own start. One that waits beyond <paramref name="end"/> stays where it is then.</summary>
    public async Task TellAsync(IEnumerable<(DateTimeOffset Start, Func<Task> Tell)> stories, DateTimeOffset? end = null)
    {
        foreach (var (start, tell) in stories)
            Enqueue(new Telling(tell), start);
        while (_waiting.TryDequeue(out _told, out var at) && !(at.Moment > end))
        {
            if (at.Moment > Now)
                await passTo(at.Moment);
            await _told.GoOnAsync();
        }
        if (end is { } last && last > Now)
            await passTo(last);
    }

    public Task WaitUntilAsync(DateTimeOffset moment)
    {
        if (moment <= Now || _told is not { } waits)
            return Task.CompletedTask;
        Enqueue(waits, moment);
        return waits.WaitAsync();
    }

    public Task WaitUntilAsync(DateOnly day, int hour = 9, int minute = 0) => WaitUntilAsync(OfficeTime.At(day, new TimeOnly(hour, minute)));

    /// <summary>So many working days on, at the same time of day or, when it is late, in the morning.</summary>
    public Task WorkingDaysAsync(int count)
    {
        var hour = OfficeTime.TimeOf(Now);
        return WaitUntilAsync(OfficeTime.At(calendar.AddWorkingDays(Today, count), hour < s_late ? hour : s_morning));
    }

    public Task MinutesAsync(int count) => WaitUntilAsync(Now.AddMinutes(count));

    private void Enqueue(Telling telling, DateTimeOffset moment) => _waiting.Enqueue(telling, (moment, _order++));

    /// <summary>One story under way: it yields where it waits for a moment.</summary>
    private sealed class Telling(Func<Task> tell)
    {
        private Task? _whole;
        private TaskCompletionSource _yielded = new();
        private TaskCompletionSource? _wake;

        public async Task GoOnAsync()
        {
            _yielded = new(TaskCreationOptions.RunContinuationsAsynchronously);
            if (_whole is null)
                _whole = tell();
            else
                _wake!.SetResult();
            await await Task.WhenAny(_whole, _yielded.Task);
        }

        public Task WaitAsync()
        {
            _wake = new(TaskCreationOptions.RunContinuationsAsynchronously);
            _yielded.TrySetResult();
            return _wake.Task;
        }
    }
}
