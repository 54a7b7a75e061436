using HiHub.Sandbox.Data.Evidence;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Data.Stores;

namespace HiHub.Sandbox.Web.Features.People;

/// <summary>Writes down what happens at the ways in, before the answer. People type passwords where a name belongs, so a name that nobody has is kept as a mark alone.</summary>
internal sealed class DoorLog(EvidenceLog evidence, Sealing sealing, IHttpContextAccessor http, TimeProvider time)
{
    public Task OfAsync(Person person, DoorEventType type, string? what = null) => WriteAsync(new(type, person.Id) { What = what });

    /// <summary>Of a sign-in that opened a session, half or in full.</summary>
    public Task OpenedAsync(Session session) =>
        WriteAsync(new(session.Stage == SessionStage.Open ? DoorEventType.SignedIn : DoorEventType.SignInBegun, session.PersonId)
        {
            Organisation = session.Stage == SessionStage.Open ? session.Organisation : null,
            What = session.Stage == SessionStage.Open ? null : session.Stage.ToString(),
            AuthMethod = session.AuthMethod,
        });

    public Task FailedAsync(Person person, string code, string? what = null) => WriteAsync(new(DoorEventType.SignInFailed, person.Id) { Code = code, What = what });

    /// <summary>Of somebody who is nobody here. <paramref name="name"/>: what was typed, or a provider's name for them.</summary>
    public Task StrangerAsync(string name, string code, string? what = null) =>
        WriteAsync(new(DoorEventType.SignInFailed, $"name:{sealing.Mark(name, "SignIn")}") { Code = code, What = what });

    /// <summary>Where not even a name was given.</summary>
    public Task NobodyAsync(string code, string? what = null) => WriteAsync(new(DoorEventType.SignInFailed, "-") { Code = code, What = what });

    private Task WriteAsync(DoorEvent happened) =>
        evidence.AtTheDoor(happened with { Ip = http.HttpContext?.Connection.RemoteIpAddress?.ToString() }, time.GetUtcNow());
}
