using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Web.Features.People;

/// <summary>Why a sign-in does not open. One answer for every wrong name or password, so that nobody learns which accounts exist.</summary>
internal static class SignInRefusals
{
    public static Refusal Wrong { get; } = new("sign-in-failed", "Tên đăng nhập hoặc mật khẩu không đúng.", "The user name or password is wrong.");

    public static Refusal OtherOrganisation { get; } = new(
        "not-your-organisation", "Tài khoản không đại diện cho tổ chức đã chọn.", "The account does not act for the chosen organisation.");

    public static Refusal SecondFactorNeeded { get; } = new(
        "second-factor-needed", "Cần nhập mã xác thực của ứng dụng hoặc một mã khôi phục.", "Enter the code of your authenticator app, or a recovery code.");

    public static Refusal SecondFactorWrong { get; } = new(
        "second-factor-wrong",
        "Mã xác thực không đúng, đã hết hạn hoặc đã được dùng.",
        "The code is wrong, out of date or already used.");

    public static Refusal SecondFactorNotSetUp { get; } = new(
        "second-factor-not-set-up",
        "Tài khoản cán bộ phải có lớp xác thực thứ hai. Hãy thiết lập bằng ứng dụng xác thực rồi tiếp tục.",
        "Staff accounts need a second factor. Set up an authenticator app, then go on.");

    public static Refusal TooManyAttempts { get; } = new(
        "too-many-attempts",
        "Có quá nhiều lần đăng nhập từ địa chỉ này. Xin chờ một phút rồi thử lại.",
        "There were too many attempts from this address. Wait a minute and try again.");

    public static Refusal ResetLinkInvalid { get; } = new(
        "reset-link-invalid",
        "Liên kết đặt lại mật khẩu không đúng, đã hết hạn hoặc đã được dùng. Hãy yêu cầu liên kết mới.",
        "The link to reset the password is wrong, out of date or already used. Ask for a new one.");

    public static Refusal NoLocalPassword { get; } = new(
        "no-local-password",
        "Tài khoản này đăng nhập qua nhà cung cấp định danh và không có mật khẩu tại đây.",
        "This account signs in through its provider and has no password here.");
}
