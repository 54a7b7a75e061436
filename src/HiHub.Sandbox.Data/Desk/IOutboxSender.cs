using HiHub.Sandbox.Data.Rows;
using Microsoft.Extensions.Logging;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>The way out: mail, rendering, neighbours. Called after commit, perhaps more than once with the same <see cref="OutboxMessage.MessageId"/>.</summary>
public interface IOutboxSender
{
    /// <summary>Throws where the message could not be sent; it is tried again later.</summary>
    Task Send(OutboxMessage message, CancellationToken ct);
}

/// <summary>Why a message did not leave: a short stable reason without anyone's name or address.</summary>
public sealed class MessageNotSentException(string reason) : Exception(reason);

/// <summary>Where nothing is connected: the message is marked as sent and named in the log.</summary>
public sealed class LoggingSender(ILogger<LoggingSender> log) : IOutboxSender
{
    public Task Send(OutboxMessage message, CancellationToken ct)
    {
        log.LogInformation("{Kind} {MessageId}", message.Kind, message.MessageId);
        return Task.CompletedTask;
    }
}
