using System.Text.Json;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Workflows.Running;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>Work items, timers and messages that the procedures ask for.</summary>
internal sealed partial class ActUnderWay
{
    private readonly Tracked<WorkItem> _items = new(file.Items);
    private readonly Tracked<WaitingTimer> _timers = new(file.Timers);
    private readonly List<OutboxMessage> _messages = [];

    public Tracked<WorkItem> Items => _items;

    public Tracked<WaitingTimer> Timers => _timers;

    public void OpenStep(OpenedStep step)
    {
        if (step.Of is null)
        {
            _items.Add(Item(step, IdOf(step.Id), HolderOf(step.Part, step.Role)));
            return;
        }
        foreach (var party in CaseParties.Of(Case, step.Of))
            _items.Add(Item(step, IdOf($"{step.Id}/{party}"), party));
    }

    public void CloseStep(string stepId, StepEnd how)
    {
        foreach (var item in _items.Live)
            if (item.StepId == stepId && item.ClosedAt is null)
                Close(item);
    }

    public void SetTimer(TimerRequest asked) =>
        _timers.Add(new()
        {
            Reference = Case.Reference,
            Id = asked.Id,
            InstanceId = asked.InstanceId,
            Request = JsonSerializer.Serialize(asked, SandboxJson.Options),
            SetAt = now,
        });

    public bool IsPast(TimerRequest asked) => TimerMoments.Of(asked, now, this) < now;

    public void CancelTimer(string timerId)
    {
        foreach (var timer in _timers.Live)
            if (timer.Id == timerId)
                _timers.Remove(timer);
    }

    public void Notify(string message, string to, string? subject) =>
        Send(message, new MessageContent(message, to, Case.Reference, subject, StateCodes(), now));

    /// <summary>Closes what one of several parties has done, and gives items their present holder and due date.</summary>
    public void SettleItems(ActionName? action, Actor actor)
    {
        foreach (var item in _items.Live)
        {
            if (item.ClosedAt is null && item.Id != IdOf(item.StepId) && IsAskedOf(item, actor) && action is { } done && Awaits(item, done))
                Close(item);
            if (item.ClosedAt is not null)
                continue;
            var holder = item.Id == IdOf(item.StepId) && item.Part is not null ? HolderOf(item.Part, item.Role) : item.Assignee;
            var due = item.Clock is { } clock ? DueAt(clock, item.Subject) ?? WorkItem.Never : WorkItem.Never;
            if (holder == item.Assignee && due == item.DueAt)
                continue;
            (item.Assignee, item.DueAt) = (holder, due);
            _items.Touch(item);
        }
    }

    public void SettleTimers()
    {
        foreach (var timer in _timers.Live)
        {
            var due = TimerMoments.Of(timer.Asked(), timer.SetAt, this);
            if (due == timer.DueAt)
                continue;
            timer.DueAt = due;
            _timers.Touch(timer);
        }
    }

    /// <summary>Unique among all cases, so that a page of a queue can go on after it.</summary>
    private string IdOf(string step) => $"{Case.Reference}/{step}";

    private string? HolderOf(Part? part, Role? role) =>
        part is { } held ? Case.Holder(held) : role is Role.App or Role.Apa ? Case.Organisation : null;

    private static bool IsAskedOf(WorkItem item, Actor actor) => item.Assignee == actor.PersonId || item.Assignee == actor.Organisation;

    private static bool Awaits(WorkItem item, ActionName action) => item.Actions.Split(',').Contains(action.ToString());

    private WorkItem Item(OpenedStep step, string id, string? assignee) => new()
    {
        Reference = Case.Reference,
        Id = id,
        StepId = step.Id,
        InstanceId = step.InstanceId,
        Activity = step.ActivityId,
        Subject = step.Subject,
        Actions = string.Join(',', step.Actions),
        Role = step.Role,
        Part = step.Part,
        Queue = step.Queue,
        Assignee = assignee,
        Title = step.Title.Vi,
        TitleEn = step.Title.En,
        Clock = step.Clock,
        Expires = step.Expires,
        OpenedAt = now,
        DueAt = WorkItem.Never,
    };

    private void Close(WorkItem item)
    {
        (item.ClosedAt, item.ClosedBy) = (now, request?.Actor.PersonId);
        if (_items.IsNew(item))
            _items.Remove(item);
        else
            _items.Touch(item);
    }

    private void Send(string kind, MessageContent content) =>
        _messages.Add(new()
        {
            MessageId = $"{Case.Reference}/{NewId("N")}",
            Reference = Case.Reference,
            Kind = kind,
            Payload = JsonSerializer.SerializeToUtf8Bytes(content, SandboxJson.Options),
            CreatedAt = now,
            NextAttemptAt = now,
        });
}

/// <summary>What a message to people is about; its words are made when it is sent. <paramref name="To"/>: a role, a part, <c>Applicant</c>, a document's id or, after <see cref="ToPerson"/>, somebody's.</summary>
public sealed record MessageContent(string Message, string To, string Reference, string? Subject, string States, DateTimeOffset At)
{
    public const string ToPerson = "person:";
}
