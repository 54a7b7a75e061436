using System.Text.Json;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Stores;
using HiHub.Sandbox.Domain;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace HiHub.Sandbox.Web.Hosting;

/// <summary>The one place where exceptions and refusals become RFC 9457 answers: a stable code, a sentence in each language, no inner detail.</summary>
internal static class Problems
{
    public static Refusal NotSignedIn { get; } = new("not-signed-in", "Cần đăng nhập để tiếp tục.", "Sign in to continue.");

    public static Refusal NotFound { get; } = new("not-found", "Không tìm thấy.", "Not found.");

    public static Refusal VersionMissing { get; } =
        new("version-missing", "Thiếu phiên bản hồ sơ trong tiêu đề If-Match.", "Say the case's version in If-Match.");

    public static Refusal Changed { get; } =
        new("changed-meanwhile", "Hồ sơ vừa được người khác cập nhật; nội dung của anh/chị còn nguyên, hãy tải lại và thử lại.", "The case was changed meanwhile; your text is kept, reload and try again.");

    public static Refusal Unexpected { get; } =
        new("unexpected", "Hệ thống gặp lỗi. Nội dung chưa được ghi nhận; xin thử lại.", "Something went wrong. Nothing was recorded; please try again.");

    public static Refusal Malformed { get; } =
        new("malformed-request", "Yêu cầu không đúng cú pháp.", "The request is malformed.");

    public static Refusal NotJson { get; } =
        new("not-json", "Nội dung phải là JSON (Content-Type: application/json).", "The body must be JSON (Content-Type: application/json).");

    public static Refusal Invalid { get; } =
        new("invalid-input", "Dữ liệu gửi lên chưa hợp lệ; xem từng mục.", "The input is not valid; see each field.");

    public static Refusal TooLarge { get; } =
        new("too-large", "Nội dung gửi lên vượt quá dung lượng cho phép.", "The content is larger than allowed.");

    public static Refusal TooMany { get; } =
        new("too-many-requests", "Có quá nhiều yêu cầu trong một phút. Xin chờ rồi thử lại.", "There were too many requests in a minute. Wait and try again.");

    public static Refusal Forbidden { get; } = new("forbidden", "Anh/chị không được phép thực hiện việc này.", "You may not do this.");

    private static readonly Refusal s_method = new("method-not-allowed", "Địa chỉ này không nhận phương thức đã gửi.", "This address does not take that method.");

    private static readonly Refusal s_mediaType = new("media-type-not-taken", "Kiểu nội dung (Content-Type) không được chấp nhận ở đây.", "This Content-Type is not taken here.");

    public static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);

    /// <summary>Answers for what the endpoints throw or leave empty: the API's in JSON, the pages' as a page.</summary>
    public static void UseProblems(this WebApplication app)
    {
        app.UseWhen(IsApi, api => api.UseExceptionHandler(Handler(null))
            .UseStatusCodePages(empty => WriteAsync(empty.HttpContext, empty.HttpContext.Response.StatusCode, Words(empty.HttpContext.Response.StatusCode))));
        app.UseWhen(context => !IsApi(context), pages => pages.UseExceptionHandler(Handler("/problem/500")).UseStatusCodePagesWithReExecute("/problem/{0}"));
    }

    /// <summary>A page that does not exist is told to everyone; only what exists asks who you are.</summary>
    public static Task AnswerUnknownPagesAsync(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint() is not null || IsApi(context))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    /// <summary>What the case said against it; null where something else went wrong.</summary>
    public static Refusal? RefusalOf(Exception? error) => error is ActionRefusedException refused ? refused.Refusal : null;

    /// <summary><paramref name="more"/>: one more member of the answer.</summary>
    public static IResult Answer(int status, Refusal refusal, IReadOnlyList<FieldError>? errors = null, (string Name, string Value)? more = null)
    {
        var details = Details(status, refusal, errors);
        if (more is var (name, value))
            details.Extensions[name] = value;
        return Results.Problem(details);
    }

    public static Task WriteAsync(HttpContext context, int status, Refusal refusal)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(Details(status, refusal, null), (JsonSerializerOptions?)null, "application/problem+json");
    }

    /// <summary>Anything unknown is a 500 that is logged by the framework once; a refusal is no fault to log.</summary>
    private static ExceptionHandlerOptions Handler(string? page) =>
        new()
        {
            ExceptionHandlingPath = page,
            StatusCodeSelector = error => Of(error).Status,
            ExceptionHandler = page is not null ? null : context => WriteAsync(context, context.Response.StatusCode, Of(context.Features.Get<IExceptionHandlerFeature>()?.Error).Refusal),
            SuppressDiagnosticsCallback = thrown => Of(thrown.Exception).Status < StatusCodes.Status500InternalServerError,
            AllowStatusCode404Response = true,
        };

    private static (int Status, Refusal Refusal) Of(Exception? error) =>
        error switch
        {
            ActionRefusedException refused => (StatusCodes.Status409Conflict, refused.Refusal),
            CaseNotFoundException => (StatusCodes.Status404NotFound, NotFound),
            VersionMissingException => (StatusCodes.Status428PreconditionRequired, VersionMissing),
            CaseChangedException => (StatusCodes.Status412PreconditionFailed, Changed),
            FileTooLargeException => (StatusCodes.Status413PayloadTooLarge, TooLarge),
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => (StatusCodes.Status413PayloadTooLarge, TooLarge),
            BadHttpRequestException bad => (bad.StatusCode, Malformed),
            _ => (StatusCodes.Status500InternalServerError, Unexpected),
        };

    private static Refusal Words(int status) =>
        status switch
        {
            StatusCodes.Status403Forbidden => Forbidden,
            StatusCodes.Status404NotFound => NotFound,
            StatusCodes.Status405MethodNotAllowed => s_method,
            StatusCodes.Status413PayloadTooLarge => TooLarge,
            StatusCodes.Status429TooManyRequests => TooMany,
            StatusCodes.Status415UnsupportedMediaType => s_mediaType,
            < StatusCodes.Status500InternalServerError => Malformed,
            _ => Unexpected,
        };

    private static ProblemDetails Details(int status, Refusal refusal, IReadOnlyList<FieldError>? errors)
    {
        var details = new ProblemDetails { Status = status, Title = refusal.En, Detail = refusal.Vi, Type = "about:blank" };
        details.Extensions["code"] = refusal.Code;
        details.Extensions["vi"] = refusal.Vi;
        details.Extensions["en"] = refusal.En;
        if (errors is { Count: > 0 })
            details.Extensions["errors"] = errors.Select(error => new { path = error.Path, code = error.Code, vi = error.Vi, en = error.En }).ToArray();
        return details;
    }
}
